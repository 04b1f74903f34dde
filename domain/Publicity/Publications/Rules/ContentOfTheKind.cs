using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity.Publications.Rules;

/// <summary>A penalty has the fields of a penalty and a licence those of a licence, whole and in agreement with each other.</summary>
[Law(DualPublicity.Fields)]
[RuleText(
    "行政处罚须填违法行为类型、违法事实、依据、种类和内容，罚没种类与金额须一致；行政许可须填文书名称、许可内容和有效期；两者只填其一。",
    "A penalty states type, facts, basis, kinds and content, with amounts that agree with the kinds; a licence states document, content and term; one of the two is filled in.")]
public static class ContentOfTheKind
{
    public static readonly RuleId Id = new("PUB-EVA-005");

    public static Refusal? Check(PublicationKind kind, PenaltyContent? penalty, LicenceContent? licence) => (kind, penalty, licence) switch
    {
        (PublicationKind.Penalty, { } imposed, null) when IsWhole(imposed) => null,
        (PublicationKind.Licence, null, { } granted) when IsWhole(granted) => null,
        _ => new Refusal(Id),
    };

    private static bool IsWhole(PenaltyContent penalty) =>
        !string.IsNullOrWhiteSpace(penalty.ViolationType) && !string.IsNullOrWhiteSpace(penalty.Facts)
        && !string.IsNullOrWhiteSpace(penalty.Content)
        && !penalty.Basis.IsDefaultOrEmpty && penalty.Basis.All(article => !string.IsNullOrWhiteSpace(article))
        && !penalty.Kinds.IsDefaultOrEmpty && penalty.Kinds.Distinct().Count() == penalty.Kinds.Length && penalty.Kinds.All(Enum.IsDefined)
        && Agree(penalty, PenaltyKind.Fine, penalty.Fine)
        && Agree(penalty, PenaltyKind.ConfiscationOfGains, penalty.ConfiscatedGains)
        && (penalty.ConfiscatedProperty is not { Fen: var fen } || fen > 0 && penalty.Kinds.Contains(PenaltyKind.ConfiscationOfProperty));

    private static bool IsWhole(LicenceContent licence) =>
        !string.IsNullOrWhiteSpace(licence.DocumentName) && !string.IsNullOrWhiteSpace(licence.Content)
        && (licence.ValidUntil is not { } until || until >= licence.ValidFrom);

    /// <summary>An amount for every kind that has one, and for no other.</summary>
    private static bool Agree(PenaltyContent penalty, PenaltyKind kind, Money? amount) =>
        penalty.Kinds.Contains(kind) ? amount is { Fen: > 0 } : amount is null;
}
