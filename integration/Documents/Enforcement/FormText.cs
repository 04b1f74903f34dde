using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement;

/// <summary>Words that several forms share.</summary>
internal static class FormText
{
    /// <summary>What stands where the record has nothing and no law demands it.</summary>
    public const string NotOnRecord = "—";

    /// <summary>2026年2月20日9时10分</summary>
    public static string Zh(LocalDateTime moment) => $"{DocumentText.Zh(moment.Date)}{moment.Hour}时{moment.Minute:00}分";

    /// <summary>20 February 2026, 9:10</summary>
    public static string En(LocalDateTime moment) => $"{DocumentText.En(moment.Date)}, {moment.Hour}:{moment.Minute:00}";

    public static string Zh(Instant moment) => Zh(moment.WithOffset(ChinaTime.Offset).LocalDateTime);

    public static string En(Instant moment) => En(moment.WithOffset(ChinaTime.Offset).LocalDateTime);

    /// <summary>六十日</summary>
    public static string Days(int days) => $"{ChineseNumeral.Of(days)}日";

    /// <summary>《行政处罚法》第五十九条、《道路运输条例》第六十三条</summary>
    public static string Zh(IEnumerable<string> articles) => string.Join('、', articles.Select(Citation.Zh));

    public static string En(IEnumerable<string> articles) => string.Join("; ", articles.Select(Citation.En));

    /// <summary>Penalties in one clause: 1.警告；2.罚款人民币伍仟元整（¥5,000.00）.</summary>
    public static string Zh(ImmutableArray<Penalty> penalties) => penalties.Length == 1
        ? Zh(penalties[0])
        : string.Join('；', penalties.Select((penalty, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}.{Zh(penalty)}")));

    public static string En(ImmutableArray<Penalty> penalties) => string.Join("; ", penalties.Select(En));

    public static string Zh(ServiceMethod method) => method switch
    {
        ServiceMethod.Direct => "直接送达",
        ServiceMethod.Leaving => "留置送达",
        ServiceMethod.Electronic => "电子送达",
        ServiceMethod.EntrustedOrPost => "委托送达或者邮寄送达",
        ServiceMethod.Forwarded => "转交送达",
        _ => "公告送达",
    };

    public static string En(ServiceMethod method) => method switch
    {
        ServiceMethod.Direct => "in person",
        ServiceMethod.Leaving => "by leaving",
        ServiceMethod.Electronic => "electronically",
        ServiceMethod.EntrustedOrPost => "by entrustment or post",
        ServiceMethod.Forwarded => "by forwarding",
        _ => "by public notice",
    };

    /// <summary>What the record says about a signature.</summary>
    public static string Zh(RecordSignature signature) => signature switch
    {
        RecordSignature.SignedByParty => "已签名",
        RecordSignature.RefusalNoted => "拒绝签名，执法人员已注明情况",
        _ => "当事人不在场，由见证人签名",
    };

    private static string Zh(Penalty penalty)
    {
        var document = penalty.Document is { } number ? $"（证件号：{number}）" : "";
        var days = penalty.Days is { } length ? string.Create(CultureInfo.InvariantCulture, $"{length}日") : "";
        var amount = penalty.Amount is { } money ? ChineseAmount.Of(money) : "";
        return penalty.Kind switch
        {
            PenaltyKind.Warning => "警告",
            PenaltyKind.PublicCriticism => "通报批评",
            PenaltyKind.Fine => $"罚款{amount}",
            PenaltyKind.ConfiscationOfGains => $"没收违法所得{amount}",
            PenaltyKind.ConfiscationOfProperty => $"没收非法财物（价值{amount}）",
            PenaltyKind.LicenceSuspension => $"暂扣许可证件{days}{document}",
            PenaltyKind.Downgrade => $"降低资质等级{document}",
            PenaltyKind.LicenceRevocation => $"吊销许可证件{document}",
            PenaltyKind.Restriction => $"限制开展生产经营活动{days}",
            PenaltyKind.Stop => $"责令停产停业{days}",
            PenaltyKind.Closure => "责令关闭",
            PenaltyKind.IndustryBan => $"限制从业{days}",
            PenaltyKind.Detention => $"行政拘留{days}",
            _ => $"法律、行政法规规定的其他行政处罚{document}",
        };
    }

    private static string En(Penalty penalty)
    {
        var document = penalty.Document is { } number ? $" (No. {number})" : "";
        var days = penalty.Days is { } length ? string.Create(CultureInfo.InvariantCulture, $" for {length} days") : "";
        var amount = penalty.Amount is { } money ? $" of {ChineseAmount.Figures(money)} yuan" : "";
        return penalty.Kind switch
        {
            PenaltyKind.Warning => "warning",
            PenaltyKind.PublicCriticism => "public criticism",
            PenaltyKind.Fine => $"fine{amount}",
            PenaltyKind.ConfiscationOfGains => $"confiscation of illegal gains{amount}",
            PenaltyKind.ConfiscationOfProperty => $"confiscation of illegal property to the value{amount}",
            PenaltyKind.LicenceSuspension => $"licence withheld{days}{document}",
            PenaltyKind.Downgrade => $"grade lowered{document}",
            PenaltyKind.LicenceRevocation => $"licence revoked{document}",
            PenaltyKind.Restriction => $"production and operation restricted{days}",
            PenaltyKind.Stop => $"production and operation stopped{days}",
            PenaltyKind.Closure => "closure",
            PenaltyKind.IndustryBan => $"ban from the industry{days}",
            PenaltyKind.Detention => $"administrative detention{days}",
            _ => $"other penalty by law{document}",
        };
    }
}
