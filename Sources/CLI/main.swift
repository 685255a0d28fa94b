print("muniment")
