using Regulatory.Domain.Publicity.Publications;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications;

public sealed class RecordLicenceStateSpec : PublicationActSpec
{
    [Fact]
    public void a_revoked_licence_stays_public_as_invalid_and_can_be_restored() =>
        Given(DecidedLicence).On(new(2026, 5, 6)).When(new RecordLicenceState(LicenceId, Valid: false, "穗交罚〔2026〕9号"))
            .ThenFacts(new LicenceStateRecorded(false, "穗交罚〔2026〕9号", On: new(2026, 5, 6)))
            .When(new RecordLicenceState(LicenceId, Valid: true, "粤交复决〔2026〕5号")).ThenAccepted();

    [Fact]
    public void a_licence_begins_valid() =>
        Given(DecidedLicence).On(new(2026, 5, 6)).When(new RecordLicenceState(LicenceId, Valid: true, "")).ThenNothing();

    [Fact]
    public void a_penalty_has_no_such_state() =>
        Given(Decided).On(new(2026, 5, 6)).When(new RecordLicenceState(Id, Valid: false, "1")).ThenRefused(DocumentOfTheKind.Id);

    [Fact]
    public void a_change_rests_on_a_document() =>
        Given(DecidedLicence).On(new(2026, 5, 6)).When(new RecordLicenceState(LicenceId, Valid: false, " ")).ThenRefused(BasisOfTheState.Id);
}
