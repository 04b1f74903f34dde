using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>下级机关审查完毕: the lower level has reviewed and passes the matter on.</summary>
[ActOf(Role.Reviewer)]
[Law(AdministrativeLicensingLaw.Art43)]
public sealed record CompletePreliminaryReview(ApplicationId Application, string Opinion) : LicenceApplicationCommand;
