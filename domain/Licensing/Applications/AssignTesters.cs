using System.Collections.Immutable;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A9 指派检验检测人员: two or more, within five working days of acceptance.</summary>
[ActOf(Role.DecisionMaker, Role.Reviewer)]
[Law(AdministrativeLicensingLaw.Art55)]
public sealed record AssignTesters(ApplicationId Application, ImmutableArray<Officer> Testers) : LicenceApplicationCommand;

public static partial class LicenceApplicationDecider
{
    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, AssignTesters command, LicensingContext context)
    {
        var refusal = UnderReview(application) ?? TwoTesters.Check(command, context);
        if (refusal is not null) return refusal;
        return application.Testers.SetEquals(command.Testers.Select(tester => tester.Account))
            ? Decision<LicenceApplicationFact>.Nothing
            : new TestersAssigned(command.Testers, context.On);
    }
}
