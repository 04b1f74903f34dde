using Regulatory.Domain.Processes;
using Regulatory.Domain.Processes.Rules;

namespace Regulatory.Domain.Specs.Processes.Rules;

public sealed class AcknowledgementByItsPartnerSpec : ProcessSpec
{
    [Fact]
    public void no_department_acknowledges_for_another() =>
        Given(Started, Awaited).By(Police with { Account = "partner:ecology", Agency = "ecology" })
            .When(new RecordAcknowledgement(Id, "police", Message)).ThenRefused(AcknowledgementByItsPartner.Id);

    [Fact]
    public void the_one_that_is_named_is_the_one_that_was_told() =>
        Given(Started, Awaited).By(Police).When(new RecordAcknowledgement(Id, "ecology", Message)).ThenRefused(AcknowledgementByItsPartner.Id);

    [Fact]
    public void one_that_came_on_paper_names_the_paper()
    {
        Given(Started, Awaited).By(Actors.Superior).When(new RecordAcknowledgement(Id, "police", Message)).ThenRefused(AcknowledgementByItsPartner.Id);
        Given(Started, Awaited).By(Actors.Superior).When(new RecordAcknowledgement(Id, "police", Message, Document: "穗公函〔2026〕1号"))
            .ThenFact<AcknowledgementReceived>();
    }
}
