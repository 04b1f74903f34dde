using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Enforcement.Overload.Entries;
using Regulatory.Domain.Enforcement.Overload.Entries.Rules;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Entries.Rules;

public sealed class RecordBeforeFindingSpec : EntryCheckActSpec
{
    [Fact]
    public void an_operator_that_weighed_nothing_adds_no_record_when_it_is_found_out()
    {
        var found = Given().Knowing(AtEntry).When(Find with { Fault = EntryFault.WeigherOff }).ThenAccepted();
        found.By(Gateway).When(Weigh).ThenRefused(RecordBeforeFinding.Id);
    }
}
