using System.Diagnostics;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Integration.Documents.Verification;

/// <summary>How much a standing is worth to whoever asks; the page colours and marks it so.</summary>
internal enum Worth
{
    Good,
    Doubtful,
    Bad,
}

/// <summary>What the page says of a standing.</summary>
internal sealed record StandingText(Worth Worth, string Zh, string En, string MeaningZh, string MeaningEn)
{
    public static StandingText Unknown { get; } = new(
        Worth.Bad, "查无此证", "Unknown number", "登记簿中没有这个许可编号。请核对编号是否输入完整、准确。",
        "The register knows no licence of this number. Please check that the number is complete and exact.");

    public static StandingText Of(Standing standing) => standing switch
    {
        Standing.Active => new(Worth.Good, "有效", "Valid", "该许可在有效期内，可以使用。", "The licence is in force and may be used."),
        Standing.RenewalPending => new(
            Worth.Good, "有效（延续办理中）", "Valid, renewal pending", "该许可有效；持证人已在届满前申请延续，尚未作出决定。",
            "The licence is in force; its renewal was applied for before expiry and is not decided yet."),
        Standing.SuspendedByOrder => new(
            Worth.Doubtful, "暂停", "Suspended", "该许可被责令停业整顿或者暂扣，目前不得使用。",
            "An order forbids the use of the licence for the time being."),
        Standing.Expired => new(Worth.Bad, "过期", "Expired", "该许可有效期已经届满，未延续。", "The licence has run out and was not renewed."),
        Standing.RevokedByPenalty => new(
            Worth.Bad, "吊销", "Revoked", "该许可已因行政处罚被吊销。", "The licence was taken away as an administrative penalty."),
        Standing.Rescinded => new(Worth.Bad, "撤销", "Rescinded", "该许可已被依法撤销。", "The grant of the licence was set aside by law."),
        Standing.WithdrawnByAuthority => new(
            Worth.Bad, "撤回", "Withdrawn", "该许可已被依法撤回。", "The authority has taken the licence back as the law provides."),
        Standing.Deregistered => new(Worth.Bad, "注销", "Deregistered", "该许可已办理注销。", "The licence was struck from the register."),
        _ => throw new UnreachableException($"No text for {standing}."),
    };
}
