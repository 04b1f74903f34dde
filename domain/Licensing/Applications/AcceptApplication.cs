using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A7 受理: the review clock starts.</summary>
[ActOf(Role.WindowClerk)]
[Law(AdministrativeLicensingLaw.Art32_5)]
public sealed record AcceptApplication(
    ApplicationId Application,
    bool Joint = false,
    bool PreliminaryReview = false,
    bool Testing = false,
    string? Variant = null,
    Money Fee = default) : LicenceApplicationCommand;

public static partial class LicenceApplicationDecider
{
    /// <summary>An acceptance number 受理编号 belongs to one application for ever.</summary>
    public const string AcceptanceNumberClaim = "licensing.acceptance-number";

    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, AcceptApplication command, LicensingContext context)
    {
        if (application.IsUnderReview) return Decision<LicenceApplicationFact>.Nothing;
        var refusal = BeforeAcceptance(application, context)
            ?? CompetentLevel.Check(application, application.Submission!.Scope, context)
            ?? KindOfCaseNamed.Check(application, command, context)
            ?? NoFeeWithoutLaw.Check(command.Fee);
        if (refusal is not null) return refusal;
        var calendar = context.Calendar;
        var limits = LimitsOfReview.Of(application, context.On, command.Joint, command.Variant, context);
        var number = context.AcceptanceNumber();
        return Decision<LicenceApplicationFact>.Accept(new ApplicationAccepted(
            number, command.Joint, limits.RunsFrom, limits.Limit, calendar.After(limits.RunsFrom, limits.Limit),
            limits.Promised, limits.Promised is { } promised ? calendar.After(limits.RunsFrom, promised) : null,
            command.PreliminaryReview
                ? calendar.AddWorkingDays(context.On, AdministrativeLicensingLaw.DaysForPreliminaryReview.On(context.On))
                : null,
            command.Testing
                ? calendar.AddWorkingDays(context.On, AdministrativeLicensingLaw.DaysToAssignTesters.On(context.On))
                : null,
            context.On)).Claiming(AcceptanceNumberClaim, number);
    }
}
