using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity;

/// <summary>
/// Computes whether and how long a document is shown. Showing is an act of its own day: the law in force when it is computed decides,
/// while every term counts from the date of the document.
/// </summary>
[Law(CreditRepairMeasures.Terms)]
public static class PublicityOf
{
    /// <summary>A licence's decision is public while it stands (ALL 40).</summary>
    public static PublicityDecision Licence { get; } = new(true, PublicityGround.LicenceIsPublic, null, null, null, null);

    /// <param name="underAge">The party was younger than the age of publicity when the document was made (K-07).</param>
    /// <param name="necessity">Recorded ground for showing what is minor (K-09); without effect on what is not.</param>
    public static PublicityDecision Penalty(
        PenaltyOnRecord penalty, PartyKind party, bool underAge, string? necessity, LocalDate documentOn, LocalDate on, Figures figures)
    {
        var classes = on >= CreditRepairMeasures.Commencement;
        SeverityClass? grave = classes ? ClassOfPenalty.Of(penalty, party, on, figures) : null;
        if (underAge) return Withheld(PublicityGround.UnderAgeWithheld, grave);
        return grave switch
        {
            null => Shown(
                PublicityGround.BeforeClasses, null, figures.NumberOf(PublicityFigures.LeastMonthsBeforeClasses, on),
                figures.NumberOf(PublicityFigures.MostMonthsBeforeClasses, on)),
            SeverityClass.Minor when necessity is null => Withheld(PublicityGround.MinorWithheld, grave),
            SeverityClass.Minor => Shown(
                PublicityGround.Necessity, grave, null, CreditRepairMeasures.MostMonthsOfMinor.On(on)) with { Necessity = necessity },
            SeverityClass.General => Shown(
                PublicityGround.GraveEnough, grave, CreditRepairMeasures.LeastMonthsOfGeneral.On(on),
                CreditRepairMeasures.MostMonthsOfGeneral.On(on)),
            _ => Shown(
                PublicityGround.GraveEnough, grave, CreditRepairMeasures.LeastMonthsOfSerious.On(on),
                CreditRepairMeasures.MostMonthsOfSerious.On(on)),
        };

        // No term moves on to a working day: that would show the party for longer than the most that the law allows.
        PublicityDecision Shown(PublicityGround ground, SeverityClass? of, int? least, int most) => new(
            true, ground, of, null, least is { } months ? documentOn.PlusMonths(months) : null, documentOn.PlusMonths(most));
    }

    private static PublicityDecision Withheld(PublicityGround ground, SeverityClass? of) => new(false, ground, of, null, null, null);
}
