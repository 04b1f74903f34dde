using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>L-01: only a migrated record may lack an application, and then it is flagged with where it came from.</summary>
[Law(AdministrativeLicensingLaw.Art39)]
[RuleText(
    "迁移的许可证件须注明来源系统、来源主键、原记录摘要（SHA-256）和许可编号。",
    "A migrated licence states its source system, its key there, the SHA-256 of the source record and its number.")]
public static class OriginOfImport
{
    public static readonly RuleId Id = new("LIC-IMP-001");

    public static Refusal? Check(ImportLicence command)
    {
        var marked = !string.IsNullOrWhiteSpace(command.SourceSystem)
            && !string.IsNullOrWhiteSpace(command.SourceKey)
            && !string.IsNullOrWhiteSpace(command.Number)
            && command.Checksum is { } checksum
            && Sha256Digest.IsWritten(checksum);
        return marked ? null : new Refusal(Id);
    }
}
