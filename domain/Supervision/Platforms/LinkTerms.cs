using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Supervision.Platforms;

/// <summary>Which edition of JT/T 809 a platform speaks.</summary>
public enum PlatformProtocol
{
    /// <summary>JT/T 809-2011</summary>
    Jt809Of2011,

    /// <summary>JT/T 809-2019</summary>
    Jt809Of2019,
}

/// <summary>What becomes of a frame whose check code is wrong 校验码.</summary>
public enum CheckCodeUse
{
    /// <summary>校验: it is kept and not believed.</summary>
    Required,

    /// <summary>不校验: it is read all the same, because the platform is known to compute another code.</summary>
    Ignored,
}

/// <summary>Why a platform's links are no more 断开原因.</summary>
public enum LinkLoss
{
    /// <summary>注销: it took its leave.</summary>
    LoggedOut,

    /// <summary>断开: the connection broke, and none came in its place.</summary>
    Broken,

    /// <summary>超时: nothing was heard from it.</summary>
    Silent,

    /// <summary>撤销接入: its access was withdrawn or changed.</summary>
    Withdrawn,

    /// <summary>本端中断: the host that served it ended.</summary>
    HostEnded,
}

/// <summary>The three numbers by which bodies are encrypted between two platforms 加密参数, each of 32 bits. A secret of both.</summary>
public sealed record LinkCipher(long M1, long Ia1, long Ic1)
{
    /// <summary>Keeps the numbers to itself: this may end in a log.</summary>
    public override string ToString() => nameof(LinkCipher);
}

/// <summary>What is kept of the secrets of an access; only the host can make it.</summary>
/// <param name="PasswordDigest">Salted digest of the password, with how it was made.</param>
/// <param name="SealedCipher">The cipher under a key that is not in the record; null for none.</param>
public sealed record LinkSecrets(string PasswordDigest, string? SealedCipher);

/// <summary>How often a fault was met.</summary>
public sealed record LinkFault(string Fault, int Count);

/// <summary>What the links of a platform carried in a while 链路计量.</summary>
/// <param name="From">Inclusive.</param>
/// <param name="Until">Exclusive.</param>
/// <param name="LastSeenAt">When its last frame arrived; null for none.</param>
/// <param name="Frames">Sound frames.</param>
/// <param name="Positions">Positions that were taken.</param>
/// <param name="Refused">Positions that were not, because they are of vehicles that are not its own.</param>
/// <param name="MissingSerials">Serials 报文序列号 that were passed over.</param>
/// <param name="RepeatedSerials">Frames whose serial did not go up.</param>
/// <param name="LagMedian">Seconds from the satellites' time to arrival, of positions sent in real time: half of them were faster.</param>
/// <param name="LagP95">The same: 95 of a hundred were faster.</param>
/// <param name="Faults">Frames that were no use, by reason.</param>
public sealed record LinkReadings(
    Instant From, Instant Until, Instant? LastSeenAt, int Frames, int Positions, int Refused, int MissingSerials, int RepeatedSerials,
    int? LagMedian, int? LagP95, ImmutableArray<LinkFault> Faults);
