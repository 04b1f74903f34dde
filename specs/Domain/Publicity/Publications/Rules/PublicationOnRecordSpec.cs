using Regulatory.Domain.Publicity.Publications;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications.Rules;

public sealed class PublicationOnRecordSpec : PublicationActSpec
{
    [Fact]
    public void what_nobody_took_on_record_does_not_exist() =>
        PublicationOnRecord.Check(Publication.Initial)!.Rule.ShouldBe(PublicationOnRecord.Id);

    [Fact]
    public void what_was_taken_on_record_does() => PublicationOnRecord.Check(Folded(Decided)).ShouldBeNull();
}
