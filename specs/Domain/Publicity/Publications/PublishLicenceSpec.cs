using Regulatory.Domain.Publicity.Publications;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications;

public sealed class PublishLicenceSpec : PublicationActSpec
{
    [Fact]
    public void a_licence_is_shown_while_its_decision_stands() =>
        Given(DecidedLicence).On(new(2026, 4, 10)).When(new PublishLicence(LicenceId))
            .ThenFacts(new PublicationPublished(DecidedLicence.Document, null, true, null, Late: false, On: new(2026, 4, 10)));

    [Fact]
    public void a_penalty_is_not_shown_as_a_licence() =>
        Given(DecidedMinor).On(new(2026, 4, 10)).When(new PublishLicence(Id)).ThenRefused(DocumentOfTheKind.Id);

    [Fact]
    public void a_withdrawn_licence_is_not_shown_again() =>
        Given(DecidedLicence, Withdrawn).On(new(2026, 6, 3)).When(new PublishLicence(LicenceId)).ThenRefused(NeverAgain.Id);
}
