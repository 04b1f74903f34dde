using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>
/// E-05: the same act is not fined twice. Within the case a fine that stands bars another; across cases the fine takes
/// the key of the act for ever.
/// </summary>
[Law(AdministrativePenaltyLaw.Art29)]
[RuleText(
    "该违法行为已由 {number} 给予罚款，不得再次罚款。",
    "The act was fined already by {number}; it is not fined twice.")]
public static class OneActOneFine
{
    public static readonly RuleId Id = new("ENF-DEC-005");

    /// <summary>What is taken for ever when an act is fined.</summary>
    public const string ClaimKind = "enforcement.fined-act";

    public static Refusal? Check(EnforcementCase enforcementCase, ImmutableArray<Penalty> penalties) =>
        Penalty.FineOf(penalties).Fen > 0 && enforcementCase.Decision is { } decided
            ? new Refusal(Id, ("number", decided.DecisionNumber))
            : null;

    /// <summary>What is taken for ever when an act that a device has weighed is fined.</summary>
    public const string WeighingClaimKind = "enforcement.fined-weighing";

    /// <summary>Of one weighing nobody is fined twice for the same, however its place is written; null where nothing was weighed.</summary>
    public static string? WeighingOf(PartyId party, AllegedAct act) =>
        act.WeighRecord is { } record ? string.Join('|', party, act.Offence, record) : null;

    /// <summary>Which act it is: who, what, with which vehicle, where, on which day.</summary>
    public static string KeyOf(PartyId party, OffenceCode offence, Plate? plate, string place, LocalDate actOn) => string.Join(
        '|', party, offence, plate?.ToString() ?? "-", string.Concat(place.Where(character => !char.IsWhiteSpace(character))),
        actOn.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
}
