using NodaTime;
using Regulatory.Domain.Licensing.Applications;

namespace Regulatory.Projections.Licensing;

/// <summary>What an application waits for.</summary>
public enum NextStep
{
    /// <summary>受理、告知补正或者不予受理</summary>
    DecideOnAcceptance,

    /// <summary>等待申请人补正</summary>
    AwaitCorrection,

    /// <summary>指派审查人员</summary>
    AssignReviewer,

    /// <summary>审查</summary>
    Review,

    /// <summary>举行听证</summary>
    HoldHearing,

    /// <summary>等待恢复计时</summary>
    AwaitResume,

    /// <summary>作出决定</summary>
    Decide,

    /// <summary>颁发证件</summary>
    IssueCertificate,

    /// <summary>办结</summary>
    Nothing,
}

/// <summary>One step of an application.</summary>
/// <param name="By">Account of who acted.</param>
/// <param name="Position">Position of the fact in the ledger.</param>
public sealed record DocketStep(LocalDate On, string Zh, string En, string By, string Capacity, long Position);

/// <summary>A time in which the review stood still 中止计时.</summary>
/// <param name="Until">Last day; null while it lasts.</param>
/// <param name="WorkingDays">Working days that do not count; null while it lasts.</param>
public sealed record ClockStop(StopCause Cause, LocalDate From, LocalDate? Until, int? WorkingDays, string NoticeNumber);

/// <summary>A material that was handed in.</summary>
/// <param name="Sha256">Digest of the file; null for paper.</param>
/// <param name="Round">Submission round, from 1.</param>
public sealed record HandedInMaterial(string Material, string? Sha256, int Round, LocalDate On);

/// <summary>A material of which the one-time notice says what is wrong with it.</summary>
/// <param name="Round">Submission round, from 1.</param>
public sealed record MissingMaterial(string Material, string Problem, int Round);
