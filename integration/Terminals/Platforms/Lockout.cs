using System.Net;
using Regulatory.Integration.Terminals.Gateway;

namespace Regulatory.Integration.Terminals.Platforms;

/// <summary>
/// Refused logins by who tried: too many wrong passwords for an access code from one address, or too many refusals of one address, and for a while
/// nothing from there is looked at. Other addresses notice nothing, so that nobody can lock a platform out.
/// </summary>
internal sealed class Lockout(PlatformLinkSettings settings, TimeProvider time)
{
    /// <summary>Addresses that are remembered; beyond that, the oldest are forgotten.</summary>
    private const int Most = 10_000;

    private readonly Lock gate = new();
    private readonly FaultBudget ofStrangers = new(settings.Budget, time);
    private readonly Dictionary<(IPAddress Address, uint? Code), (long Since, int Count)> refused = [];

    public bool IsLocked(IPAddress address, uint code)
    {
        lock (gate) return Count((address, null)) >= settings.Refusals || Count((address, code)) >= settings.WrongPasswords;
    }

    /// <param name="isPassword">Whether all but the password was right.</param>
    public void Refused(IPAddress address, uint code, bool isPassword)
    {
        lock (gate)
        {
            if (refused.Count >= Most) Forget();
            Add((address, null));
            if (isPassword) Add((address, code));
        }
    }

    /// <summary>
    /// Whether one more frame of a stranger may be kept: all of them together have the samples of one link, because whoever is cut comes again.
    /// </summary>
    public bool IsKeptOfStranger()
    {
        lock (gate) return ofStrangers.Spend().IsKept;
    }

    /// <summary>A login was right.</summary>
    public void Clear(IPAddress address, uint code)
    {
        lock (gate) refused.Remove((address, code));
    }

    private void Add((IPAddress, uint?) who)
    {
        var count = Count(who);
        refused[who] = (count == 0 ? time.GetTimestamp() : refused[who].Since, count + 1);
    }

    private int Count((IPAddress, uint?) who) =>
        refused.TryGetValue(who, out var known) && time.GetElapsedTime(known.Since) < settings.Lockout ? known.Count : 0;

    /// <summary>Those whose time is over, and if that is not enough the older half.</summary>
    private void Forget()
    {
        foreach (var (who, _) in refused.Where(entry => time.GetElapsedTime(entry.Value.Since) >= settings.Lockout).ToList()) refused.Remove(who);
        if (refused.Count < Most) return;
        foreach (var (who, _) in refused.Where(entry => entry.Key.Code is null).OrderBy(entry => entry.Value.Since).Take(Most / 2).ToList())
            refused.Remove(who);
    }
}
