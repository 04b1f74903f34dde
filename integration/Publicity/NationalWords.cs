using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;

namespace Regulatory.Integration.Publicity;

/// <summary>How the data standard of dual publicity writes kinds, days and amounts.</summary>
public static class NationalWords
{
    /// <summary>有效期至 of a long-term licence.</summary>
    public static readonly LocalDate LongTerm = new(2099, 12, 31);

    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture("uuuu/MM/dd");
    private static readonly OffsetDateTimePattern MomentPattern = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu/MM/dd HH:mm:ss");

    /// <summary>2026/04/08</summary>
    public static string Day(LocalDate day) => DayPattern.Format(day);

    /// <summary>2026/04/08 10:00:00, by the agency's clock.</summary>
    public static string Moment(Instant moment) => MomentPattern.Format(moment.WithOffset(ChinaTime.Offset));

    /// <summary>An amount in 万元, exact to the fen and without closing zeros: 3 000 yuan are 0.3.</summary>
    public static string TenThousandYuan(Money amount) => (amount.Fen / 1_000_000m).ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>行政相对人类别</summary>
    public static string Of(PartyKind kind) => kind switch
    {
        PartyKind.Organisation => "法人及非法人组织",
        PartyKind.IndividualBusiness => "个体工商户",
        PartyKind.NaturalPerson => "自然人",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of party."),
    };

    /// <summary>处罚类别</summary>
    public static string Of(PenaltyKind kind) => kind switch
    {
        PenaltyKind.Warning => "警告",
        PenaltyKind.PublicCriticism => "通报批评",
        PenaltyKind.Fine => "罚款",
        PenaltyKind.ConfiscationOfGains => "没收违法所得",
        PenaltyKind.ConfiscationOfProperty => "没收非法财物",
        PenaltyKind.LicenceSuspension => "暂扣许可证件",
        PenaltyKind.Downgrade => "降低资质等级",
        PenaltyKind.LicenceRevocation => "吊销许可证件",
        PenaltyKind.Restriction => "限制开展生产经营活动",
        PenaltyKind.Stop => "责令停产停业",
        PenaltyKind.Closure => "责令关闭",
        PenaltyKind.IndustryBan => "限制从业",
        PenaltyKind.Detention => "行政拘留",
        PenaltyKind.Other => "其他行政处罚",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of penalty."),
    };

    /// <summary>许可类别</summary>
    public static string Of(LicenceCategory category) => category switch
    {
        LicenceCategory.Ordinary => "普通",
        LicenceCategory.Franchise => "特许",
        LicenceCategory.Recognition => "认可",
        LicenceCategory.Approval => "核准",
        LicenceCategory.Registration => "登记",
        LicenceCategory.Other => "其他",
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "Not a category of licence."),
    };

    /// <summary>当前状态: 1 valid, 2 invalid.</summary>
    public static string State(bool valid) => valid ? "1" : "2";
}
