using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class TransferInOrderSpec : CaseActSpec
{
    [Fact]
    public void nothing_is_approved_that_was_not_reported() =>
        Given(ToDecide).On(new(2026, 3, 9)).When(new ApprovePoliceTransfer(Id)).ThenRefused(TransferInOrder.Id);

    [Fact]
    public void nothing_is_handed_over_that_was_not_approved() =>
        Given([.. ToDecide, new CrimeSuspected("涉嫌危险作业罪", new(new(2026, 3, 9), false), new(2026, 3, 6))]).On(new(2026, 3, 9)).When(new TransferToPolice(Id, "移送1号", "广州市公安局", "危险作业罪")).ThenRefused(TransferInOrder.Id);

    [Fact]
    public void the_police_answer_what_they_were_given() =>
        Given([.. ToDecide, new CrimeSuspected("涉嫌危险作业罪", new(new(2026, 3, 9), false), new(2026, 3, 6)), new PoliceTransferApproved(HeadOfAgency, ChinaTime.At(new(2026, 3, 10), new(10, 0)), new(2026, 3, 9))]).On(new(2026, 3, 9)).When(new RecordPoliceFiling(Id, "穗公立1号")).ThenRefused(TransferInOrder.Id);
}
