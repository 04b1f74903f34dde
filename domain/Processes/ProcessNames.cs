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

    /// <summary>治超线索处置</summary>
    public const string OverloadFollowUp = "overload-follow-up";

    /// <summary>信用修复</summary>
    public const string CreditRepair = "credit-repair";

    /// <summary>并联审批</summary>
    public const string JointReview = "joint-review";

    /// <summary>涉嫌犯罪案件移送</summary>
    public const string CriminalTransfer = "criminal-transfer";

    /// <summary>期限监控</summary>
    public const string DeadlineWatch = "deadline-watch";

    /// <summary>许可公示</summary>
    public const string LicencePublicity = "licence-publicity";

    /// <summary>信用等级后果</summary>
    public const string GradeConsequences = "grade-consequences";

    /// <summary>信用档案归档</summary>
    public const string ProfileClosing = "profile-closing";

    /// <summary>报警超时升级</summary>
    public const string AlarmEscalation = "alarm-escalation";

    /// <summary>报警处置率</summary>
    public const string HandlingRate = "handling-rate";

    /// <summary>运单监控</summary>
    public const string WaybillWatch = "waybill-watch";

    /// <summary>无运单行程处置</summary>
    public const string TripWithoutWaybill = "trip-without-waybill";

    /// <summary>资质变化对运单的影响</summary>
    public const string WaybillRecall = "waybill-recall";

    /// <summary>What each is called.</summary>
    public static ImmutableSortedDictionary<string, (string Zh, string En)> Titles { get; } = new Dictionary<string, (string, string)>
    {
        [PenaltyConsequences] = ("处罚决定后果", "Consequences of a penalty"),
        [RevocationConsequences] = ("许可证件失效后果", "Consequences of an ended licence"),
        [PenaltyOverturned] = ("处罚决定撤销、变更后果", "Consequences of an overturned penalty"),
        [OverloadThreshold] = ("超限违法累计后果", "Consequences of repeated overloading"),
        [OverloadFollowUp] = ("治超线索处置", "What follows from findings of overload control"),
        [CreditRepair] = ("信用修复", "Credit repair"),
        [JointReview] = ("并联审批", "Joint review"),
        [CriminalTransfer] = ("涉嫌犯罪案件移送", "Transfer of a suspected crime"),
        [LicencePublicity] = ("行政许可公示", "Publicity of licences"),
        [GradeConsequences] = ("信用等级后果", "Consequences of a grade"),
        [ProfileClosing] = ("信用档案归档", "Closing of a credit profile"),
        [AlarmEscalation] = ("报警超时升级", "Escalation of alarms"),
        [HandlingRate] = ("企业报警处置率", "Handling rate of an enterprise"),
        [WaybillWatch] = ("运单监控", "Watch over waybills"),
        [TripWithoutWaybill] = ("无运单行程处置", "Trip without waybill"),
        [WaybillRecall] = ("资质变化对运单的影响", "Effects of lost standing on waybills"),
        [DeadlineWatch] = ("期限监控", "Watch over limits"),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> All => Titles.Keys;

    /// <summary>Kind of the streams of a process.</summary>
    public static string StreamsOf(string process) => $"process.{process}";
}
