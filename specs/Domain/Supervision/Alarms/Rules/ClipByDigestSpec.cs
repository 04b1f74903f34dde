using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Alarms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Alarms.Rules;

public sealed class ClipByDigestSpec
{
    [Fact]
    public void a_clip_is_named_by_its_digest()
    {
        ClipByDigest.Check(Clip).ShouldBeNull();
        ClipByDigest.Check(Clip with { Sha256 = "abc" }).ShouldNotBeNull();
        ClipByDigest.Check(Clip with { Sha256 = new('A', 64) }).ShouldNotBeNull();
        ClipByDigest.Check(Clip with { Seconds = -1 }).ShouldNotBeNull();
    }
}
