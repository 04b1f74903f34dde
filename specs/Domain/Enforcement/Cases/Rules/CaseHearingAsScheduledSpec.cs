using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class CaseHearingAsScheduledSpec : CaseActSpec
{
    [Fact]
    public void the_chair_holds_the_hearing_on_its_day() =>
        Given([.. HearingPending, new CaseHearingScheduled(new(2026, 3, 19), "三楼", new("chair-gz", "Hearing chair"), true, new(2026, 3, 10), new(2026, 3, 10))]).On(new(2026, 3, 19)).By(Chair).When(new HoldCaseHearing(Id, 1, RecordSignature.SignedByParty, OtherSha)).ThenFact<CaseHearingHeld>(held => held.EndedAt.ShouldBe(ChinaTime.At(new(2026, 3, 19), new(10, 0))));

    [Fact]
    public void not_on_another_day() =>
        Given([.. HearingPending, new CaseHearingScheduled(new(2026, 3, 19), "三楼", new("chair-gz", "Hearing chair"), true, new(2026, 3, 10), new(2026, 3, 10))]).On(new(2026, 3, 20)).By(Chair).When(new HoldCaseHearing(Id, 1, RecordSignature.SignedByParty, OtherSha)).ThenRefused(CaseHearingAsScheduled.Id);

    [Fact]
    public void not_by_another_chair() =>
        Given([.. HearingPending, new CaseHearingScheduled(new(2026, 3, 19), "三楼", new("chair-gz", "Hearing chair"), true, new(2026, 3, 10), new(2026, 3, 10))]).On(new(2026, 3, 19)).By(Reviewer).When(new HoldCaseHearing(Id, 1, RecordSignature.SignedByParty, OtherSha)).ThenRefused(CaseHearingAsScheduled.Id);
}
