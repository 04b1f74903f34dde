using Regulatory.Integration.Acts;

namespace Regulatory.Specs.Integration.Acts;

public sealed class CommandIdsSpec
{
    [Theory]
    [InlineData("regulatory/timer/ExpireLicence/1/2026-03-02@2026-03-03")]
    [InlineData("regulatory/timer/ExpireLicence/1/2026-03-02@2026-03-04")]
    [InlineData("")]
    public void an_id_that_is_worked_out_is_reserved_and_the_same_again(string occasion)
    {
        var id = CommandIds.Derived(occasion);
        CommandIds.IsReserved(id).ShouldBeTrue();
        CommandIds.Derived(occasion).ShouldBe(id);
        CommandIds.Derived(occasion + ".").ShouldNotBe(id);
    }

    [Fact]
    public void the_ids_that_clients_make_are_not_reserved()
    {
        CommandIds.IsReserved(Guid.NewGuid()).ShouldBeFalse();
        CommandIds.IsReserved(Guid.CreateVersion7()).ShouldBeFalse();
    }
}
