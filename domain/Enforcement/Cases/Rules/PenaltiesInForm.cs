using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>
/// Every penalty says what it needs to be carried out: an amount for fines and confiscation, the document for
/// licences; detention is for the police.
/// </summary>
[Law(AdministrativePenaltyLaw.Art9), Law(AdministrativePenaltyLaw.Art59)]
[RuleText(
    "处罚内容不完整：{kind}。",
    "A penalty is not complete or not for this agency: {kind}.")]
public static class PenaltiesInForm
{
    public static readonly RuleId Id = new("ENF-NOT-001");

    public static Refusal? Check(ImmutableArray<Penalty> penalties)
    {
        if (penalties.IsDefaultOrEmpty) return new Refusal(Id, ("kind", "—"));
        foreach (var penalty in penalties)
            if (!IsInForm(penalty)) return new Refusal(Id, ("kind", penalty.Kind));
        return penalties.GroupBy(penalty => (penalty.Kind, penalty.Document)).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? new Refusal(Id, ("kind", twice.Key.Kind))
            : null;
    }

    private static bool IsInForm(Penalty penalty) => penalty.Kind switch
    {
        // One fine, one confiscation: neither has a document by which two of them could be told apart.
        PenaltyKind.Fine or PenaltyKind.ConfiscationOfGains => penalty is { Amount: { Fen: > 0 }, Document: null, Days: null },
        PenaltyKind.ConfiscationOfProperty => penalty.Amount is null or { Fen: >= 0 },
        PenaltyKind.LicenceSuspension => HasDocument(penalty) && penalty.Days is null or > 0,
        PenaltyKind.Downgrade or PenaltyKind.LicenceRevocation => HasDocument(penalty),
        PenaltyKind.Detention => false,
        _ => penalty.Amount is null,
    };

    private static bool HasDocument(Penalty penalty) => !string.IsNullOrWhiteSpace(penalty.Document);
}
