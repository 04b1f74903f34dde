using Regulatory.Domain.Waybills;
using Regulatory.Integration.Documents.Waybills;

namespace Regulatory.Integration.Specs.Documents.Waybills;

/// <summary>Which waybills are papers to drive by.</summary>
public sealed class WaybillStorySpec
{
    [Theory]
    [InlineData(null)]
    [InlineData(WaybillStage.Drafted)]
    [InlineData(WaybillStage.Validated)]
    [InlineData(WaybillStage.Rejected)]
    [InlineData(WaybillStage.Recalled)]
    [InlineData(WaybillStage.Cancelled)]
    public void what_is_not_issued_or_was_taken_back_is_no_paper(WaybillStage? stage) => WaybillStory.IsOnPaper(stage).ShouldBeFalse();

    [Theory]
    [InlineData(WaybillStage.Issued)]
    [InlineData(WaybillStage.Departed)]
    [InlineData(WaybillStage.Completed)]
    [InlineData(WaybillStage.Voided)]
    public void what_was_issued_is_one_and_a_void_one_says_so(WaybillStage stage) => WaybillStory.IsOnPaper(stage).ShouldBeTrue();
}
