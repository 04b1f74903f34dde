using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>归档 一案一卷: the file goes to the archive.</summary>
[ActOf(Role.Archivist), Law(OwnRules.OrderOfTime)]
public sealed record ArchiveCase(CaseId Case, string ArchiveNumber, int Sheets) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, ArchiveCase command, EnforcementContext context)
    {
        if (state.Archive is not null) return Decision<CaseFact>.Nothing;
        var refusal = ClosedBeforeArchive.Check(state) ?? StatedInWriting.Check(("archiveNumber", command.ArchiveNumber));
        if (refusal is not null) return refusal;
        return new CaseArchived(command.ArchiveNumber, command.Sheets, CaseOfficer.Of(context), context.On);
    }
}
