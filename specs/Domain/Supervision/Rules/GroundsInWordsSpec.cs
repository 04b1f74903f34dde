using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Rules;

public sealed class GroundsInWordsSpec
{
    [Fact]
    public void what_is_asked_for_says_something()
    {
        GroundsInWords.Check("D-1", "理由").ShouldBeNull();
        GroundsInWords.Check("D-1", " ").ShouldNotBeNull();
        GroundsInWords.Check(default(string)).ShouldNotBeNull();
    }
}
