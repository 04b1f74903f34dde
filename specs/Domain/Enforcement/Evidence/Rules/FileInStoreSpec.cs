using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Evidence.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Evidence.Rules;

public sealed class FileInStoreSpec : EvidenceSpec
{
    [Fact]
    public void a_digest_without_its_file_is_not_taken() =>
        Given().When(Record).ThenRefused(FileInStore.Id).Details["digest"].ShouldBe(Photo.Sha256);

    [Fact]
    public void a_recording_has_a_file() =>
        Given().When(Record with { FileSha256 = null, Kind = EvidenceKind.Audiovisual }).ThenRefused(FileInStore.Id);

    [Fact]
    public void a_thing_has_none() =>
        Given().When(Record with { FileSha256 = null, Kind = EvidenceKind.Physical }).ThenAccepted();

    [Fact]
    public void length_and_type_come_from_the_store() =>
        Given().Knowing(InStore).When(Record).ThenFact<EvidenceCollected>(collected => collected.File.ShouldBe(Photo));
}
