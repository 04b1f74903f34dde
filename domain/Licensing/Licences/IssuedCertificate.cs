using Regulatory.Domain.Licensing.Applications;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>A certificate issued on a granted application: what the birth or change of a licence rests on.</summary>
public sealed record IssuedCertificate(ApplicationId Application, CertificateIssued Fact);
