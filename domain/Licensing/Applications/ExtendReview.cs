using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A14 延长期限: once, before expiry, with the reason told to the applicant.</summary>
[ActOf(Role.DecisionMaker)]
[Law(AdministrativeLicensingLaw.Art42)]
public sealed record ExtendReview(ApplicationId Application, int WorkingDays, string Reason) : LicenceApplicationCommand;
