using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>期限重算: after a calendar was published or amended, limits that ran into it are counted again.</summary>
[ActOf(Role.System)]
[Law(AdministrativeLicensingLaw.Art82)]
public sealed record RecomputeDeadlines(ApplicationId Application) : LicenceApplicationCommand;

public static partial class LicenceApplicationDecider
{
    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, RecomputeDeadlines command, LicensingContext context)
    {
        var moved =
            from running in application.Clocks.Running
            let counted = application.Clocks.Count(running.Key, context.Calendar)
            where counted is { } due && due != running.Value.Due
            select new DeadlineRecomputed(running.Key, running.Value.Due, counted.Value, context.On);
        return Decision<LicenceApplicationFact>.Accept([.. moved]);
    }
}
