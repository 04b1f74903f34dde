using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications.Rules;

public sealed class BasisOfTheStateSpec : PublicationActSpec
{
    [Fact]
    public void a_state_changes_by_a_document()
    {
        BasisOfTheState.Check("").ShouldNotBeNull();
        BasisOfTheState.Check("穗交注〔2026〕7号").ShouldBeNull();
    }
}
