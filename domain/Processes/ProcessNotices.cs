using System.Collections.Immutable;

namespace Regulatory.Domain.Processes;

/// <summary>What other departments are told and asked by processes 告知与征询: the names under which messages are sent.</summary>
public static class ProcessNotices
{
    /// <summary>许可证件失效告知</summary>
    public const string LicenceEnded = "licence-ended";

    /// <summary>许可证件恢复告知</summary>
    public const string LicenceRestored = "licence-restored";

    /// <summary>并联审批征询意见: is answered.</summary>
    public const string OpinionAsked = "opinion-asked";

    /// <summary>违法超限运输抄告 (OSR 44)</summary>
    public const string OverloadCopied = "overload-copied";

    /// <summary>违法事实和处理结果抄告 (ALL 64)</summary>
    public const string PenaltyCopied = "penalty-copied";

    /// <summary>处罚决定撤销或者变更告知</summary>
    public const string PenaltyOverturned = "penalty-overturned";

    /// <summary>信用修复告知: stop publicity, sharing and use.</summary>
    public const string CreditRepaired = "credit-repaired";

    /// <summary>涉嫌犯罪案件移送: is answered.</summary>
    public const string CrimeTransferred = "crime-transferred";

    /// <summary>高速公路入口责任告知 (overload §10)</summary>
    public const string EntryLiability = "entry-liability";

    /// <summary>客车凌晨违规行驶通报 (vehicles §10): guide it to the nearest service area.</summary>
    public const string NightCoach = "night-coach";

    /// <summary>危险货物运输车辆进入限制区域通报 (waybills §10)</summary>
    public const string ZoneEntered = "zone-entered";

    /// <summary>危险货物运输事故通报 (waybills §10)</summary>
    public const string IncidentReported = "incident-reported";

    /// <summary>危险货物短少线索通报 (waybills §10)</summary>
    public const string GoodsShort = "goods-short";

    private static readonly ImmutableHashSet<string> Questions = [OpinionAsked, CrimeTransferred];

    /// <summary>The partner says something to it, more than that it has it.</summary>
    public static bool AskForAnAnswer(string notice) => Questions.Contains(notice);
}
