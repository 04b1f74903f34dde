using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Sessions;

/// <summary>A terminal that has a session at this host now.</summary>
/// <param name="Phone">Digits without leading zeros; personal, never to be logged.</param>
/// <param name="Number">Stands for it in the tables.</param>
/// <param name="Edition">That it speaks.</param>
/// <param name="ClockBehind">Seconds by which its clock is behind, negative for ahead; null while that is not known.</param>
public sealed record OnlineTerminal(string Phone, int Number, Edition Edition, long? ClockBehind)
{
    /// <summary>Tells nobody who it is: this may end in a log.</summary>
    public override string ToString() => $"terminal {Number}";
}
