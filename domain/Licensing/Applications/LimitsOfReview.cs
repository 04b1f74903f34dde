using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>How long the review of an application may take.</summary>
/// <param name="RunsFrom">The day that starts the clock and is not counted.</param>
/// <param name="Promised">The promised limit; null where none is promised.</param>
public sealed record LimitsOfReview(LocalDate RunsFrom, LegalPeriod Limit, LegalPeriod? Promised)
{
    /// <summary>The limit of joint handling, else the item's own, else the general one.</summary>
    /// <param name="acceptedOn">The day as of which the application is accepted.</param>
    /// <param name="variant">A kind of case for which the item has a limit of its own, as <c>class-3</c>.</param>
    public static LimitsOfReview Of(
        LicenceApplication application, LocalDate acceptedOn, bool joint, string? variant, LicensingContext context)
    {
        var terms = context.Catalogue.Find(application.Submission!.Item, application.Submission.On);
        if (joint)
            return new(
                acceptedOn,
                LegalPeriod.OfWorkingDays(AdministrativeLicensingLaw.DaysToDecideJointly.On(acceptedOn)),
                terms?.Promised);
        var own = OwnLimit(application, variant, terms);
        return new(
            own?.From is LimitStart.Application ? application.ReceivedOn : acceptedOn,
            own?.Period ?? LegalPeriod.OfWorkingDays(AdministrativeLicensingLaw.DaysToDecide.On(acceptedOn)),
            terms?.Promised);
    }

    /// <summary>The extension that the item has of its own, in working days; null where the general one holds.</summary>
    public static int? OwnExtension(LicenceApplication application, LicensingContext context) =>
        OwnLimit(application, null, context.Catalogue.Find(application.Submission!.Item, application.Submission.On))
            ?.Extension?.Length;

    // Silence names no kind of case: the shortest limit of the item is the one that harms no applicant.
    private static ReviewLimit? OwnLimit(LicenceApplication application, string? variant, ItemTerms? terms)
    {
        var level = CompetentAuthority.LevelOf(application.Submission!.Division);
        return terms?.LimitFor(level, variant)
            ?? terms?.Limits.Where(limit => limit.Level is null || limit.Level == level).MinBy(limit => limit.Period.Length);
    }
}
