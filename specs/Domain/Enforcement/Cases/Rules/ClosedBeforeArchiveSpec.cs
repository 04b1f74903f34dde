using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class ClosedBeforeArchiveSpec : CaseActSpec
{
    [Fact]
    public void an_open_case_is_not_archived() =>
        Given(ToServe).On(new(2026, 4, 2)).By(Archivist).When(new ArchiveCase(Id, "2026-处罚-123", 40)).ThenRefused(ClosedBeforeArchive.Id);

    [Fact]
    public void a_closed_one_is() =>
        Given([.. ToServe, Served, new CaseClosed(ClosingGround.Performed, HeadOfAgency, new(2026, 4, 2))]).On(new(2026, 4, 3)).By(Archivist).When(new ArchiveCase(Id, "2026-处罚-123", 40)).ThenAccepted();
}
