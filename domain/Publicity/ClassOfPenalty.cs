using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity;

/// <summary>
/// How grave a penalty is for its publicity: minor by the simplified procedure, else the gravest of its kinds. What the Measures name is
/// law; what they do not settle, the figures do.
/// </summary>
[Law(CreditRepairMeasures.Classes)]
public static class ClassOfPenalty
{
    /// <param name="on">Day whose figures hold.</param>
    public static SeverityClass Of(PenaltyOnRecord penalty, PartyKind party, LocalDate on, Figures figures) =>
        penalty.Procedure is PenaltyProcedure.Simplified
            ? SeverityClass.Minor
            : penalty.Kinds.Max(kind => Of(kind, penalty.Fine ?? Money.Zero, party, on, figures));

    private static SeverityClass Of(PenaltyKind kind, Money fine, PartyKind party, LocalDate on, Figures figures)
    {
        return kind switch
        {
            PenaltyKind.Warning or PenaltyKind.PublicCriticism => SeverityClass.Minor,
            PenaltyKind.ConfiscationOfGains or PenaltyKind.ConfiscationOfProperty => SeverityClass.General,
            PenaltyKind.LicenceRevocation or PenaltyKind.IndustryBan => SeverityClass.Serious,
            PenaltyKind.Fine => OfFine(),
            PenaltyKind.LicenceSuspension => Set(PublicityFigures.ClassOfSuspension),
            PenaltyKind.Downgrade => Set(PublicityFigures.ClassOfDowngrade),
            PenaltyKind.Restriction => Set(PublicityFigures.ClassOfRestriction),
            PenaltyKind.Stop => Set(PublicityFigures.ClassOfStop),
            PenaltyKind.Closure => Set(PublicityFigures.ClassOfClosure),
            PenaltyKind.Detention => Set(PublicityFigures.ClassOfDetention),
            PenaltyKind.Other => Set(PublicityFigures.ClassOfOther),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of penalty."),
        };

        SeverityClass OfFine()
        {
            var (larger, veryLarge) = party is PartyKind.NaturalPerson
                ? (PublicityFigures.LargerFineForPersons, PublicityFigures.VeryLargeFineForPersons)
                : (PublicityFigures.LargerFineForOrganisations, PublicityFigures.VeryLargeFineForOrganisations);
            return fine.CompareTo(Yuan(veryLarge)) >= 0 ? SeverityClass.Serious
                : fine.CompareTo(Yuan(larger)) >= 0 ? SeverityClass.General
                : Set(PublicityFigures.ClassOfOrdinaryFine);
        }

        Money Yuan(Figure figure) => Money.OfYuan(figures.NumberOf(figure, on));

        SeverityClass Set(Figure figure) => figures.TextOf(figure, on) switch
        {
            "minor" => SeverityClass.Minor,
            "serious" => SeverityClass.Serious,
            _ => SeverityClass.General,
        };
    }
}
