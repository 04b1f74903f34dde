using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>Records that the yearly review of a vehicle's certificate was passed 年度审验.</summary>
/// <param name="NextReview">Day by which the next review is due.</param>
/// <param name="TerminalOnline">The satellite terminal was found fitted and online; needed where the vehicle must carry one.</param>
[ActOf(Role.Supervisor, Role.WindowClerk), Law(GuangdongRoadTransportRegulations.Art55)]
public sealed record RecordAnnualReview(LicenceId Licence, LocalDate ReviewedOn, LocalDate NextReview, bool TerminalOnline = false)
    : LicenceCommand;

public static partial class LicenceDecider
{
    private static Decision<LicenceFact> Decide(Licence licence, RecordAnnualReview command, LicensingContext context)
    {
        if (licence.NextReview == command.NextReview) return Decision<LicenceFact>.Nothing;
        if (LicenceUsable.Check(licence) is { } dead) return dead;
        if (IssuingAuthorityOrSuperior.Check(licence, context) is { } outside) return outside;
        var months = context.Figures.NumberOf(LicenceFigures.MonthsToAnnualReview, context.On);
        if (AnnualReviewInOrder.Check(licence, command, context.On, months) is { } disorder) return disorder;
        if (TerminalBeforeReview.Check(licence, command) is { } unseen) return unseen;
        if (OverloadsHandledBeforeReview.Check(context) is { } unhandled) return unhandled;
        return new AnnualReviewPassed(command.ReviewedOn, command.NextReview, context.On);
    }
}
