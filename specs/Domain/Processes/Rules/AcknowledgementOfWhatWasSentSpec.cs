using Regulatory.Domain.Processes;
using Regulatory.Domain.Processes.Rules;

namespace Regulatory.Domain.Specs.Processes.Rules;

public sealed class AcknowledgementOfWhatWasSentSpec : ProcessSpec
{
    [Fact]
    public void what_was_not_sent_is_not_acknowledged() =>
        Given(Started).By(Police).When(new RecordAcknowledgement(Id, "police", Message)).ThenRefused(AcknowledgementOfWhatWasSent.Id);
}
