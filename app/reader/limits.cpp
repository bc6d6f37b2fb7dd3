// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/limits.h"

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#include <cerrno>
#include <cstddef>

namespace trama::reader {

namespace {

bool limit(__rlimit_resource what, rlim_t soft, rlim_t hard)
{
    const rlimit both{soft, hard};
    return setrlimit(what, &both) == 0;
}

/// A filter of the kernel: socket, connect and execve answer "permission denied", all else is as
/// before.
bool refuseNetworkAndPrograms()
{
    const auto statement = [](unsigned code, unsigned k) {
        return sock_filter{static_cast<unsigned short>(code), 0, 0, k};
    };
    const auto jumpIfEqual = [](unsigned number, unsigned char skip) {
        return sock_filter{static_cast<unsigned short>(BPF_JMP | BPF_JEQ | BPF_K), skip, 0, number};
    };
    sock_filter filter[] = {
        statement(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        jumpIfEqual(__NR_socket, 4),
        jumpIfEqual(__NR_connect, 3),
        jumpIfEqual(__NR_execve, 2),
        jumpIfEqual(__NR_execveat, 1),
        statement(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        statement(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EACCES),
    };
    const sock_fprog program{sizeof filter / sizeof filter[0], filter};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

} // namespace

bool confine(const Limits &limits)
{
    bool isDone
        = limit(RLIMIT_CORE, 0, 0) && limit(RLIMIT_CPU, limits.cpuSeconds, limits.cpuSeconds + 1U);
#ifndef __SANITIZE_ADDRESS__ // whose shadow memory alone takes terabytes of addresses
    const rlim_t memory = static_cast<rlim_t>(limits.memoryMb) << 20U;
    isDone = isDone && limit(RLIMIT_AS, memory, memory);
#endif
    return isDone && refuseNetworkAndPrograms();
}

} // namespace trama::reader
