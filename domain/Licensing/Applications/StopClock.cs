using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A13 期限中止: for one of the causes of ALL 45; the applicant is told in writing how long.</summary>
[ActOf(Role.Reviewer, Role.DecisionMaker)]
[Law(AdministrativeLicensingLaw.Art45)]
public sealed record StopClock(
    ApplicationId Application,
    StopCause Cause,
    int ExpectedWorkingDays,
    string NoticeNumber) : LicenceApplicationCommand;
