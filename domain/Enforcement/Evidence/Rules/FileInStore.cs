using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Evidence.Rules;

/// <summary>A digest that is claimed is that of a file in the store; recordings, data and captures have one (APL 46, 47).</summary>
[Law(AdministrativePenaltyLaw.Art46), Law(AdministrativePenaltyLaw.Art47)]
[RuleText(
    "摘要为 {digest} 的文件不在证据库中；视听资料、电子数据须有文件。",
    "There is no file with digest {digest} in the store; recordings and data need one.")]
public static class FileInStore
{
    public static readonly RuleId Id = new("ENF-EVD-003");

    public static Refusal? Check(RecordEvidence command, EnforcementContext context) => command.FileSha256 switch
    {
        null => command.Kind is EvidenceKind.Audiovisual or EvidenceKind.Electronic || command.Site is not null
            ? new Refusal(Id, ("digest", "—"))
            : null,
        { } digest => context.StoredFile?.Sha256 == digest ? null : new Refusal(Id, ("digest", digest)),
    };
}
