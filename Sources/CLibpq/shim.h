// libpq as Debian's libpq-dev ships it, and the Linux calls that Glibc's module map leaves out.
#ifndef MUNIMENT_CLIBPQ_SHIM_H
#define MUNIMENT_CLIBPQ_SHIM_H

#include <libpq-fe.h>
#include <spawn.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>

static inline int muniment_epoll_create(void) { return epoll_create1(EPOLL_CLOEXEC); }

static inline int muniment_eventfd(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

/// Adds (1), changes (3) or removes (2) the interest of `token` in `descriptor`.
static inline int muniment_epoll_control(int epoll, int operation, int descriptor, uint32_t events, uint64_t token) {
    struct epoll_event event = {.events = events, .data = {.u64 = token}};
    return epoll_ctl(epoll, operation, descriptor, &event);
}

/// Waits and writes up to `limit` tokens and their events; returns how many, or -1.
static inline int muniment_epoll_wait(int epoll, uint64_t *tokens, uint32_t *ready, int limit, int timeout_ms) {
    struct epoll_event events[64];
    int count = epoll_wait(epoll, events, limit > 64 ? 64 : limit, timeout_ms);
    for (int i = 0; i < count; i++) {
        tokens[i] = events[i].data.u64;
        ready[i] = events[i].events;
    }
    return count;
}

/// Octets that TLS has taken from the socket and libpq has not taken from TLS: no event tells of them. libpq itself
/// offers no such question; `pending` is OpenSSL's SSL_pending.
static inline int muniment_tls_pending(PGconn *connection, int (*pending)(const void *)) {
    void *session = PQsslStruct(connection, "OpenSSL");
    return session == 0 ? 0 : pending(session);
}

/// Declared by <spawn.h> under _DEFAULT_SOURCE only (glibc 2.34).
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);

/// Closes every descriptor from `from` on in the program that is started.
static inline int muniment_close_from(posix_spawn_file_actions_t *actions, int from) {
    return posix_spawn_file_actions_addclosefrom_np(actions, from);
}

#endif
