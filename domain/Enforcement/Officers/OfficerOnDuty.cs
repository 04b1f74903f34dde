using NodaTime;

namespace Regulatory.Domain.Enforcement.Officers;

/// <summary>执法人员 as they stand on the record of an act.</summary>
/// <param name="Account">Their account in this system.</param>
/// <param name="Certificate">Number of the enforcement certificate 执法证件.</param>
/// <param name="CertifiedUntil">Last day on which the certificate is valid.</param>
public sealed record OfficerOnDuty(string Account, string Certificate, LocalDate CertifiedUntil);
