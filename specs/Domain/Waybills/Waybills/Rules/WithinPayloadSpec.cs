using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

/// <summary>W-07</summary>
public sealed class WithinPayloadSpec : WaybillSpec
{
    [Fact]
    public void one_kilogram_above_the_rated_payload_is_refused() =>
        Codes(content => content with { Vehicle = content.Vehicle with { RatedPayloadKg = 29_999 } }).ShouldBe([WithinPayload.Code]);

    [Fact]
    public void the_payload_itself_is_not() =>
        Codes(content => content with { Vehicle = content.Vehicle with { RatedPayloadKg = 30_000 } }).ShouldBeEmpty();
}
