using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Vehicles.Rules;

public sealed class VisibleTerminalBeforeCertificateSpec
{
    private static Refusal? Check(SupervisedVehicle vehicle, Terminal terminal) =>
        VisibleTerminalBeforeCertificate.Check(vehicle, Truck, Context with { Terminal = terminal });

    [Fact]
    public void a_bound_terminal_that_was_seen_is_enough() => Check(VehicleAfter(Registered, Bound), VisibleTerminal).ShouldBeNull();

    [Fact]
    public void without_a_terminal_no_certificate() => Check(VehicleAfter(Registered), Terminal.Initial).ShouldNotBeNull();

    [Fact]
    public void a_terminal_that_never_authenticated_is_not_seen() =>
        Check(VehicleAfter(Registered, Bound), TerminalAfter(Entered, Attached, Dialled)).ShouldNotBeNull();

    [Fact]
    public void a_terminal_that_speaks_for_another_vehicle_does_not_count() =>
        Check(VehicleAfter(Registered, Bound), TerminalAfter(Entered, Attached with { Vehicle = OtherTruck }, Dialled, Proved)).ShouldNotBeNull();

    [Fact]
    public void a_vehicle_that_is_offline_is_not_seen() =>
        Check(VehicleAfter(Registered, Bound, new VehicleWentOffline(Ten, "x", Day)), VisibleTerminal).ShouldNotBeNull();

    [Fact]
    public void a_trailer_needs_none() =>
        Check(VehicleAfter(Registered with { Particulars = Papers with { IsTrailer = true } }), Terminal.Initial).ShouldBeNull();
}
