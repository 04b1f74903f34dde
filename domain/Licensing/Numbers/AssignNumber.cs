using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Numbers.Rules;

namespace Regulatory.Domain.Licensing.Numbers;

/// <summary>An act upon a register of numbers.</summary>
public abstract record NumberRegisterCommand
{
    public abstract NumberRegisterId Register { get; init; }
}

/// <summary>Takes the next number of a register; recorded with the act that needs it.</summary>
/// <param name="AssignedTo">Key of the stream that will carry the number.</param>
[ActOf(Role.System), Law(AdministrativeLicensingLaw.Art39)]
public sealed record AssignNumber(NumberRegisterId Register, string AssignedTo) : NumberRegisterCommand;

/// <summary>The one power over a register of numbers: to count on.</summary>
public static class NumberRegisterDecider
{
    public static Decision<NumberRegisterFact> Decide(NumberRegister register, NumberRegisterCommand command, ActContext context) =>
        command switch
        {
            AssignNumber act => Decide(register, act, context),
            _ => throw new System.Diagnostics.UnreachableException($"No decision for {command.GetType().Name}."),
        };

    private static Decision<NumberRegisterFact> Decide(NumberRegister register, AssignNumber command, ActContext context)
    {
        if (register.LastAssignedTo == command.AssignedTo) return Decision<NumberRegisterFact>.Nothing;
        var format = NumberFormat.For(command.Register.Series, context);
        var serial = format.SerialAfter(register.Last, command.Register);
        if (YearOfRegister.Check(command.Register, context.On) is { } stale) return stale;
        if (SerialFitsFormat.Check(format, serial) is { } exhausted) return exhausted;
        var number = format.Write(command.Register, serial);
        if (NumberWithoutId.Check(format, number) is { } personal) return personal;
        return new NumberAssigned(command.Register, serial, number, command.AssignedTo, context.On);
    }
}
