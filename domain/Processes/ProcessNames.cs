using System.Collections.Immutable;

namespace Regulatory.Domain.Processes;

/// <summary>The processes across departments 跨部门流程, by name; the streams of each are of the kind <c>process.name</c>.</summary>
public static class ProcessNames
{
    /// <summary>处罚后果</summary>
    public const string PenaltyConsequences = "penalty-consequences";

    /// <summary>许可证件失效后果</summary>
    public const string RevocationConsequences = "revocation-consequences";

    /// <summary>处罚决定撤销、变更</summary>
    public const string PenaltyOverturned = "penalty-overturned";

    /// <summary>超限违法累计后果</summary>
    public const string OverloadThreshold = "overload-threshold";

    /// <summary>信用修复</summary>
    public const string CreditRepair = "credit-repair";

    /// <summary>并联审批</summary>
    public const string JointReview = "joint-review";

    /// <summary>涉嫌犯罪案件移送</summary>
    public const string CriminalTransfer = "criminal-transfer";

    /// <summary>期限监控</summary>
    public const string DeadlineWatch = "deadline-watch";

    public static ImmutableSortedSet<string> All { get; } =
    [
        PenaltyConsequences, RevocationConsequences, PenaltyOverturned, OverloadThreshold, CreditRepair, JointReview, CriminalTransfer,
        DeadlineWatch,
    ];

    /// <summary>Kind of the streams of a process.</summary>
    public static string StreamsOf(string process) => $"process.{process}";
}
