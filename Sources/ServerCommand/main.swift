print("munimentd")
