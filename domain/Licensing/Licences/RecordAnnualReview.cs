using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>Records that the yearly review of a vehicle's certificate was passed 年度审验.</summary>
/// <param name="NextReview">Day by which the next review is due.</param>
[ActOf(Role.Supervisor, Role.WindowClerk), Law(GuangdongRoadTransportRegulations.Art55)]
public sealed record RecordAnnualReview(LicenceId Licence, LocalDate ReviewedOn, LocalDate NextReview) : LicenceCommand;

public static partial class LicenceDecider
{
    private static Decision<LicenceFact> Decide(Licence licence, RecordAnnualReview command, LicensingContext context)
    {
        if (licence.NextReview == command.NextReview) return Decision<LicenceFact>.Nothing;
        if (LicenceUsable.Check(licence) is { } dead) return dead;
        if (IssuingAuthorityOrSuperior.Check(licence, context) is { } outside) return outside;
        if (AnnualReviewInOrder.Check(licence, command, context.On) is { } disorder) return disorder;
        return new AnnualReviewPassed(command.ReviewedOn, command.NextReview, context.On);
    }
}
