using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Rules;
using Regulatory.Domain.Supervision.Vehicles;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Terminals;

public sealed class TerminalLifeSpec : TerminalActSpec
{
    private static readonly RegisterTerminal Register = new(Phone, Device, Truck, TerminalProtocol.Jt808Of2019, CodeDigest);

    [Fact]
    public void a_terminal_of_an_approved_model_is_entered_under_its_number() =>
        Given().By(Officer).On(new(2026, 1, 5)).When(new EnterTerminal(Phone, Device, TerminalProtocol.Jt808Of2019, Guangzhou)).ThenFacts(Entered);

    [Fact]
    public void it_speaks_for_the_vehicle_that_it_was_bound_to() =>
        Given(Entered).On(new(2026, 1, 6)).When(new AttachTerminal(Phone, Truck)).ThenFacts(Attached)
            .When(new AttachTerminal(Phone, OtherTruck)).ThenRefused(TerminalOnOneVehicle.Id);

    [Fact]
    public void it_registers_from_its_vehicle_and_proves_itself_with_the_code_it_got()
    {
        Given(Entered, Attached).On(new(2026, 1, 6)).When(Register).ThenFacts(Dialled);
        Given(Entered, Attached, Dialled).On(new(2026, 1, 6)).When(new AuthenticateTerminal(Phone, CodeDigest, TerminalProtocol.Jt808Of2019, "V1.0"))
            .ThenFacts(Proved).When(new AuthenticateTerminal(Phone, CodeDigest, TerminalProtocol.Jt808Of2019, "V1.0")).ThenNothing();
    }

    [Fact]
    public void each_registration_brings_a_new_code_and_the_old_one_is_worth_nothing() =>
        Given(Entered, Attached, Dialled, Proved).When(Register with { CodeSha256 = new('d', 64) })
            .ThenFacts(Dialled with { CodeSha256 = new('d', 64), On = Day })
            .When(new AuthenticateTerminal(Phone, CodeDigest, TerminalProtocol.Jt808Of2019)).ThenRefused(CodeOfTerminal.Id);

    [Fact]
    public void one_number_with_two_devices_is_on_record_as_a_copied_sim_and_gets_no_code()
    {
        var copy = Device with { SerialNumber = "B000009" };
        Given(Entered, Attached, Dialled, Proved).When(Register with { Device = copy, CodeSha256 = new('d', 64) })
            .ThenFacts(new SimCopySuspected(copy, Truck, Day))
            .When(Register with { Device = copy, CodeSha256 = new('e', 64) }).ThenNothing()
            .When(Register with { Device = copy with { SerialNumber = "C000009" } }).ThenNothing()
            .When(new AuthenticateTerminal(Phone, CodeDigest, TerminalProtocol.Jt808Of2019, "V1.0")).ThenNothing();
    }

    [Fact]
    public void a_device_that_writes_its_model_or_the_zeros_before_its_number_otherwise_is_the_same() =>
        Given(Entered, Attached).When(Register with { Device = Device with { Model = "BD2019", SerialNumber = "00A000001" } })
            .ThenFact<TerminalRegistered>();

    [Fact]
    public void what_was_taken_off_has_no_code_and_may_be_retired()
    {
        var detached = new TerminalDetached(Truck, Day);
        Given(Entered, Attached, Dialled, Proved).When(new DetachTerminal(Phone, Truck)).ThenFacts(detached).When(new DetachTerminal(Phone, Truck)).ThenNothing();
        Given(Entered, Attached, Dialled, Proved, detached).When(new AuthenticateTerminal(Phone, CodeDigest, TerminalProtocol.Jt808Of2019))
            .ThenRefused(CodeOfTerminal.Id);
        Given(Entered, Attached, detached).By(Officer).When(new RetireTerminal(Phone, "损坏")).ThenFacts(new TerminalRetired(Device, "损坏", Day));
    }

    [Fact]
    public void registrations_are_answered_with_the_numbers_of_the_protocol()
    {
        var registered = TerminalAfter(Entered, Attached, Dialled);
        TerminalRegistrationAnswer.Of(registered, null, CodeDigest).ShouldBe(TerminalRegistrationResult.Registered);
        TerminalRegistrationAnswer.Of(registered, null, new('d', 64)).ShouldBe(TerminalRegistrationResult.TerminalAlreadyRegistered);
        TerminalRegistrationAnswer.Of(registered, VehicleWithOtherTerminal.Id, CodeDigest).ShouldBe(TerminalRegistrationResult.VehicleAlreadyRegistered);
        TerminalRegistrationAnswer.Of(registered, VehicleOfTerminalOnFile.Id, CodeDigest).ShouldBe(TerminalRegistrationResult.NoSuchVehicle);
        TerminalRegistrationAnswer.Of(registered, TerminalOfNamedVehicle.Id, CodeDigest).ShouldBe(TerminalRegistrationResult.TerminalAlreadyRegistered);
        TerminalRegistrationAnswer.Of(Terminal.Initial, TerminalOnFile.Id, CodeDigest).ShouldBe(TerminalRegistrationResult.NoSuchTerminal);
        ((int)TerminalRegistrationResult.NoSuchTerminal).ShouldBe(4);
    }

    [Theory]
    [InlineData("013800000001", "13800000001")]
    [InlineData("00000000013800000001", "13800000001")]
    public void a_number_is_the_same_in_every_edition_of_the_protocol(string written, string number) =>
        TerminalId.Parse(written).ToString().ShouldBe(number);

    [Theory]
    [InlineData("000000000000")]
    [InlineData("12345678901a")]
    [InlineData("")]
    public void zeros_and_letters_are_no_number(string written) => TerminalId.TryParse(written, null, out _).ShouldBeFalse();
}
