using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>
/// 公路施工企业信用评价规则 交公路发〔2009〕733号, with the Guangdong measures for highway and waterway construction and supervision
/// enterprises; cited by matter.
/// </summary>
[Instrument("CCR", "公路施工企业信用评价规则", "Rules on the Credit Evaluation of Highway Construction Enterprises")]
public static class ConstructionCreditRules
{
    /// <summary>Section scores, weights of bidding and performance, grades AA to D.</summary>
    public const string Grades = "CCR/grades";

    /// <summary>Results are announced for at least ten working days before they are final.</summary>
    public const string Announcement = "CCR/announcement";

    // The earlier texts are not held, so the figure stands for every earlier day as well.
    private static readonly LocalDate Beginning = LocalDate.MinIsoValue;

    /// <summary>Working days of the announcement, at least (<see cref="Announcement"/>).</summary>
    public static readonly Dated<int> WorkingDaysOfAnnouncement = new((Beginning, 10));

    /// <summary>Least scores of AA, A, B and C (<see cref="Grades"/>).</summary>
    public static readonly Dated<ImmutableArray<int>> LeastScores = new((Beginning, [95, 85, 75, 60]));

    /// <summary>Weight of bidding in the score of an enterprise, in percent; performance has the rest (<see cref="Grades"/>).</summary>
    public static readonly Dated<int> PercentOfBidding = new((Beginning, 20));
}
