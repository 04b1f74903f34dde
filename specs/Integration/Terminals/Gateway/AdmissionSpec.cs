using NodaTime;
using Regulatory.Integration.Terminals.Gateway;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Specs.Terminals.Gateway;

/// <summary>Who is let in: a terminal that the register knows, on the vehicle that the register says, with the code that it was given.</summary>
public sealed class AdmissionSpec(GatewayServer server) : GatewaySpec(server)
{
    private const string Phone = "13812345678";
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 2, 4, 0);

    [Theory]
    [InlineData(Edition.Jt2011)]
    [InlineData(Edition.Jt2013)]
    [InlineData(Edition.Jt2019)]
    public async Task a_terminal_registers_authenticates_and_is_heard(Edition edition)
    {
        await using var gateway = await Open();
        using var terminal = await gateway.Connect(Phone, edition);
        var reply = (RegistrationReply)await terminal.Ask(Registration("T0000A1", "粤A12345"));
        reply.Result.ShouldBe(RegistrationResult.Done);
        reply.ReplySerial.ShouldBe((ushort)0);
        (await terminal.Authenticate(reply.AuthCode!)).ShouldBe(ReplyResult.Done);
        var serial = terminal.Serial;
        (await terminal.Ask(RoadTerminal.At(Noon))).ShouldBe(new GeneralReply(true, serial, Location.MessageId, ReplyResult.Done));
        (await gateway.Feed.Read(0)).ShouldHaveSingleItem().Phone.ShouldBe(Phone);
    }

    [Fact]
    public async Task a_registered_terminal_begins_with_its_code_each_time_it_connects()
    {
        await using var gateway = await Open();
        for (var time = 0; time < 3; time++)
        {
            using var terminal = await gateway.Enter(0);
            (await terminal.Ask(new EmptyMessage(EmptyMessage.Heartbeat))).ShouldBeOfType<GeneralReply>().Result.ShouldBe(ReplyResult.Done);
        }
    }

    [Theory]
    [InlineData("T0000A1", "粤B99999", RegistrationResult.UnknownVehicle)]
    [InlineData("T9999Z9", "粤A12345", RegistrationResult.UnknownTerminal)]
    [InlineData("T0000A2", "粤A00001", RegistrationResult.VehicleTaken)]
    [InlineData("T0000B1", "粤A12345", RegistrationResult.TerminalTaken)]
    public async Task a_registration_that_does_not_fit_is_refused_with_its_own_code(string id, string plate, RegistrationResult refusal)
    {
        await using var gateway = await Open();
        using (var first = await gateway.Connect("13800000001"))
            ((RegistrationReply)await first.Ask(Registration("T0000B1", "粤A00001"))).Result.ShouldBe(RegistrationResult.Done);
        using var terminal = await gateway.Connect(Phone);
        var reply = (RegistrationReply)await terminal.Ask(Registration(id, plate));
        reply.Result.ShouldBe(refusal);
        reply.AuthCode.ShouldBeNull();
    }

    [Fact]
    public async Task one_phone_with_two_terminal_ids_is_counted_as_a_copied_card()
    {
        await using var gateway = await Open();
        using var first = await gateway.Connect(Phone);
        await first.Ask(Registration("T0000A1", "粤A12345"));
        using var second = await gateway.Connect(Phone);
        ((RegistrationReply)await second.Ask(Registration("T0000A2", "粤A00001"))).Result.ShouldBe(RegistrationResult.TerminalTaken);
        gateway.Counts["registration.copied"].ShouldBe(1);
    }

    [Fact]
    public async Task nothing_but_registration_authentication_and_logout_is_taken_before_authentication()
    {
        await using var gateway = await Open();
        using var terminal = await gateway.Connect(SmallRegister.PhoneOf(1));
        Message[] messages =
        [
            RoadTerminal.At(Noon), new EmptyMessage(EmptyMessage.Heartbeat), new LocationBatch(0, [new(RoadTerminal.At(Noon), default)]),
        ];
        foreach (var message in messages) ((GeneralReply)await terminal.Ask(message)).Result.ShouldBe(ReplyResult.Failed);
        ((GeneralReply)await terminal.Ask(new EmptyMessage(EmptyMessage.Logout))).Result.ShouldBe(ReplyResult.Done);
        (await gateway.Feed.Head()).ShouldBe(0);
        (await Ask<long>("select count(*) from telemetry.frame where fault = 'unauthenticated' and terminal is null")).ShouldBe(messages.Length);
        (await Ask<long>("select count(*) from telemetry.terminal")).ShouldBe(0);
    }

    [Fact]
    public async Task a_wrong_code_is_refused_and_after_some_of_them_the_connection_is_cut()
    {
        await using var gateway = await Open(new() { Refusals = 3 });
        using var terminal = await gateway.Connect(SmallRegister.PhoneOf(1));
        for (var time = 0; time < 3; time++) (await terminal.Authenticate("guessed")).ShouldBe(ReplyResult.Failed);
        await terminal.Send(new Authentication("guessed"));
        (await terminal.Read()).ShouldBeNull();
        gateway.Counts["cut.refused"].ShouldBe(1);
        gateway.Counts["authentication.unknown"].ShouldBe(4);
    }

    [Fact]
    public async Task a_session_speaks_for_one_phone_only()
    {
        await using var gateway = await Open();
        using var terminal = await gateway.Enter(1);
        using var other = await gateway.Connect(SmallRegister.PhoneOf(2));
        await terminal.Write(other.Frame(RoadTerminal.At(Noon)));
        await terminal.Ask(new EmptyMessage(EmptyMessage.Heartbeat));
        gateway.Counts["fault.another phone"].ShouldBe(1);
        (await gateway.Feed.Head()).ShouldBe(0);
    }

    [Fact]
    public async Task after_its_logout_a_terminal_must_authenticate_again()
    {
        await using var gateway = await Open();
        using var terminal = await gateway.Enter(1);
        ((GeneralReply)await terminal.Ask(new EmptyMessage(EmptyMessage.Logout))).Result.ShouldBe(ReplyResult.Done);
        gateway.Sessions.IsOnline(SmallRegister.PhoneOf(1)).ShouldBeFalse();
        ((GeneralReply)await terminal.Ask(RoadTerminal.At(Noon))).Result.ShouldBe(ReplyResult.Failed);
        (await terminal.Authenticate(SmallRegister.CodeOf(1))).ShouldBe(ReplyResult.Done);
        ((GeneralReply)await terminal.Ask(RoadTerminal.At(Noon))).Result.ShouldBe(ReplyResult.Done);
    }

    [Fact]
    public async Task a_phone_of_zeros_is_no_identity()
    {
        await using var gateway = await Open();
        using var terminal = await gateway.Connect("0");
        await terminal.Send(new Authentication("code"));
        await Until.True(() => gateway.Counts["fault.no identity"] == 1, "it is counted");
    }

    private async Task<GatewayAtWork> Open(GatewaySettings? settings = null)
    {
        var gateway = new GatewayAtWork(Database.AppConnection, settings);
        await gateway.Register.EnterVehicle("粤A12345", 2);
        await gateway.Register.EnterVehicle("粤A00001", 2);
        foreach (var id in new[] { "T0000A1", "T0000A2", "T0000B1" }) await gateway.Register.EnterTerminal(id);
        return gateway;
    }

    private static Registration Registration(string id, string plate) => new(44, 100, "MAKER", "MODEL-1", id, 2, plate);
}
